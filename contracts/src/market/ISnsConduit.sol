// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {ConduitBatch1155Transfer, ConduitTransfer} from "seaport-types/src/conduit/lib/ConduitStructs.sol";

/// @title What the conduit reads and writes of the registry, beyond ERC-721.
interface ITradedNames {
    function transferFrom(address from, address to, uint256 tokenId) external;
    function setTextRecord(uint256 tokenId, uint8 recordType, string calldata text) external;
    function tokenIdToTextRecord(
        uint256 tokenId
    ) external view returns (string memory session, string memory lokinet);
    function idsToNames(uint256 tokenId) external view returns (string memory name);
    function namesToAssets(string calldata name) external view returns (uint256 id, uint256 renewals);
    function allowRenewals() external view returns (bool);
    function expiration() external view returns (uint256);
    function transferFee() external view returns (uint256);
    function paymentToken() external view returns (address);
}

/// @title Moves what a trade on Seaport exchanges, for everybody who approved it.
interface ISnsConduit {
    event ChannelUpdated(address indexed channel, bool open);
    /// @notice A sold name left its seller's records behind.
    event RecordsCleared(uint256 indexed tokenId);
    event Swept(address indexed to, uint256 amount);

    error NotController();
    error AlreadyInitialised();
    error ChannelClosed(address channel);
    /// @notice Only ERC-20 and ERC-721 are moved.
    error InvalidItemType();
    error InvalidERC721TransferAmount(uint256 amount);
    error SelfTransfer(uint256 tokenId);
    error NameExpired(uint256 tokenId);

    /// @notice Tells a new conduit what it serves; its controller does so once.
    /// @param registry whose names get the care of a sale.
    /// @param treasury where `sweep` sends what is left over.
    function init(address registry, address treasury) external;

    /// @notice Lets a contract move what people approved, or stops it. For the controller.
    function updateChannel(address channel, bool isOpen) external;

    /// @notice Moves all ERC-20 items, then all ERC-721 items; whichever fails undoes all. For open channels.
    /// @return magicValue this function's own selector.
    function execute(ConduitTransfer[] calldata transfers) external returns (bytes4 magicValue);

    /// @notice Refuses: ERC-1155 is not traded here.
    function executeBatch1155(
        ConduitBatch1155Transfer[] calldata transfers
    ) external returns (bytes4 magicValue);

    /// @notice Refuses: ERC-1155 is not traded here.
    function executeWithBatch1155(
        ConduitTransfer[] calldata transfers,
        ConduitBatch1155Transfer[] calldata batchTransfers
    ) external returns (bytes4 magicValue);

    /// @notice Sends the whole balance of a token to the treasury. For anybody: trades leave nothing that is somebody's.
    function sweep(address token) external;
}
