// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {SeaportInterface} from "seaport-types/src/interfaces/SeaportInterface.sol";
import {SnsConduit} from "../../src/market/SnsConduit.sol";
import {SnsConduitController} from "../../src/market/SnsConduitController.sol";
import {NamesTest} from "./NamesTest.sol";

/// @title Registry, token, Seaport and the conduit as they work together, with a seller and a buyer who can sign.
abstract contract MarketTest is NamesTest {
    bytes32 internal constant CONDUIT_KEY = bytes32("names");
    uint256 internal constant SELLER_KEY = 0x5E11E4;
    uint256 internal constant BUYER_KEY = 0xB4E4;

    address internal immutable operator = wallet(0x0B);
    address internal immutable feeWallet = wallet(0xFEE);
    address internal immutable treasury = wallet(0x74EA);
    address internal immutable seller = vm.addr(SELLER_KEY);
    address internal immutable buyer = vm.addr(BUYER_KEY);

    SnsConduitController internal controller;
    SnsConduit internal conduit;
    SeaportInterface internal seaport;

    function setUp() public virtual override {
        super.setUp();
        vm.startPrank(operator);
        controller = new SnsConduitController();
        seaport = SeaportInterface(newSeaport(address(controller)));
        conduit = SnsConduit(controller.createConduit(CONDUIT_KEY, address(registry), treasury));
        controller.updateChannel(address(conduit), address(seaport), true);
        controller.lockChannels();
        vm.stopPrank();
    }

    /// @dev The build that is deployed; forge compiles none of its own.
    function newSeaport(address controller_) private returns (address deployed) {
        bytes memory code = vm.getCode("contracts/out/artifacts/Seaport.json");
        bytes memory creation = abi.encodePacked(code, abi.encode(controller_));
        assembly {
            deployed := create(0, add(creation, 32), mload(creation))
        }
        vm.assertTrue(deployed != address(0), "Seaport was not deployed");
    }

    /// @notice Registers a name of a number for somebody, who lets the conduit move it.
    function approvedName(address owner, uint256 number) internal returns (uint256 id) {
        id = registerTo(owner, string.concat("name", vm.toString(number)));
        vm.prank(owner);
        registry.approve(address(conduit), id);
    }

    /// @notice Gives somebody SESH that the conduit may take.
    function fund(address account, uint256 amount) internal {
        fund(account, address(conduit), amount);
    }

    function useTransferFee(uint256 fee) internal {
        vm.prank(admin);
        registry.setFees(1, fee);
    }

    function setRecord(address owner, uint256 id, uint8 kind, string memory text) internal {
        vm.prank(owner);
        registry.setTextRecord(id, kind, text);
    }

    function assertOwner(uint256 id, address expected) internal view {
        vm.assertEq(registry.ownerOf(id), expected, "owner");
    }

    /// @notice Nothing of a trade stays in the conduit: no SESH, and no leave for the registry to take any.
    function assertConduitEmpty() internal view {
        assertBalance(address(conduit), 0, "conduit");
        vm.assertEq(token.allowance(address(conduit), address(registry)), 0, "allowance of the registry");
    }

    function lacksBalance(address account, uint256 has, uint256 needs) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, account, has, needs);
    }

    function lacksAllowance(
        address spender,
        uint256 has,
        uint256 needs
    ) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, spender, has, needs);
    }
}
