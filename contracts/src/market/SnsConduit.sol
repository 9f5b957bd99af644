// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ConduitItemType} from "seaport-types/src/conduit/lib/ConduitEnums.sol";
import {ConduitBatch1155Transfer, ConduitTransfer} from "seaport-types/src/conduit/lib/ConduitStructs.sol";
import {ISnsConduit, ITradedNames} from "./ISnsConduit.sol";

/// @title Seaport's conduit for Session names: pays the registry's transfer fee, clears the seller's records, refuses names past
/// their expiry and sales to oneself.
/// @dev The fee of a transfer is taken from its caller, so the order pays it to this contract, and tokens move before names.
/// No constructor arguments: Seaport derives the address from the hash of the creation code.
contract SnsConduit is ISnsConduit {
    using SafeERC20 for IERC20;

    uint8 private constant SESSION = 1;
    uint8 private constant LOKINET = 3;

    address public immutable controller = msg.sender;
    ITradedNames public registry;
    address public treasury;
    mapping(address channel => bool) public isChannelOpen;

    modifier onlyController() {
        if (msg.sender != controller) revert NotController();
        _;
    }

    modifier onlyOpenChannel() {
        if (!isChannelOpen[msg.sender]) revert ChannelClosed(msg.sender);
        _;
    }

    /// @inheritdoc ISnsConduit
    function init(address registry_, address treasury_) external onlyController {
        if (treasury != address(0)) revert AlreadyInitialised();
        registry = ITradedNames(registry_);
        treasury = treasury_;
    }

    /// @inheritdoc ISnsConduit
    function updateChannel(address channel, bool isOpen) external onlyController {
        isChannelOpen[channel] = isOpen;
        emit ChannelUpdated(channel, isOpen);
    }

    /// @inheritdoc ISnsConduit
    function execute(
        ConduitTransfer[] calldata transfers
    ) external onlyOpenChannel returns (bytes4 magicValue) {
        for (uint256 i = 0; i < transfers.length; i++) {
            ConduitTransfer calldata item = transfers[i];
            if (item.itemType == ConduitItemType.ERC20)
                IERC20(item.token).safeTransferFrom(item.from, item.to, item.amount);
            else if (item.itemType != ConduitItemType.ERC721) revert InvalidItemType();
        }
        for (uint256 i = 0; i < transfers.length; i++) {
            if (transfers[i].itemType == ConduitItemType.ERC721) _moveToken(transfers[i]);
        }
        return this.execute.selector;
    }

    /// @inheritdoc ISnsConduit
    function executeBatch1155(ConduitBatch1155Transfer[] calldata) external pure returns (bytes4) {
        revert InvalidItemType();
    }

    /// @inheritdoc ISnsConduit
    function executeWithBatch1155(
        ConduitTransfer[] calldata,
        ConduitBatch1155Transfer[] calldata
    ) external pure returns (bytes4) {
        revert InvalidItemType();
    }

    /// @inheritdoc ISnsConduit
    function sweep(address token) external {
        uint256 amount = IERC20(token).balanceOf(address(this));
        emit Swept(treasury, amount);
        IERC20(token).safeTransfer(treasury, amount);
    }

    /// @dev Seaport leaves it to the conduit to check that one token is one.
    function _moveToken(ConduitTransfer calldata item) private {
        if (item.amount != 1) revert InvalidERC721TransferAmount(item.amount);
        if (item.token == address(registry)) _moveName(item.from, item.to, item.identifier);
        else IERC721(item.token).transferFrom(item.from, item.to, item.identifier);
    }

    function _moveName(address from, address to, uint256 tokenId) private {
        if (from == to) revert SelfTransfer(tokenId);
        if (_isExpired(tokenId)) revert NameExpired(tokenId);
        _clearRecords(tokenId);
        _allowFee();
        registry.transferFrom(from, to, tokenId);
    }

    /// @dev As the registry counts it: the last second of the term still belongs to it.
    function _isExpired(uint256 tokenId) private view returns (bool) {
        if (!registry.allowRenewals()) return false;
        (, uint256 renewals) = registry.namesToAssets(registry.idsToNames(tokenId));
        return block.timestamp > renewals + registry.expiration();
    }

    /// @dev Possible because whoever may move a name may write its records.
    function _clearRecords(uint256 tokenId) private {
        (string memory session, string memory lokinet) = registry.tokenIdToTextRecord(tokenId);
        bool hasSession = bytes(session).length > 0;
        bool hasLokinet = bytes(lokinet).length > 0;
        if (hasSession) registry.setTextRecord(tokenId, SESSION, "");
        if (hasLokinet) registry.setTextRecord(tokenId, LOKINET, "");
        if (hasSession || hasLokinet) emit RecordsCleared(tokenId);
    }

    /// @dev Exactly one transfer's fee, which the transfer uses up.
    function _allowFee() private {
        uint256 fee = registry.transferFee();
        if (fee > 0) IERC20(registry.paymentToken()).forceApprove(address(registry), fee);
    }
}
