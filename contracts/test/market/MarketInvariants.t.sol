// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {SnsConduit} from "../../src/market/SnsConduit.sol";
import {SessionNameService} from "../../src/sns/SessionNameService.sol";
import {SESH} from "../../src/SESH.sol";
import {MarketHandler} from "../support/MarketHandler.sol";
import {FuzzSelector, TestBase} from "../support/TestBase.sol";

/// @title What holds after any sequence of sales, written records and changed fees.
contract MarketInvariantsTest is TestBase {
    MarketHandler private handler;
    SnsConduit private conduit;
    SessionNameService private registry;
    SESH private token;

    function setUp() public {
        handler = new MarketHandler();
        handler.begin();
        (conduit, registry, token) = handler.contracts();
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](4);
        selectors[0] = MarketHandler.buyListing.selector;
        selectors[1] = MarketHandler.acceptOffer.selector;
        selectors[2] = MarketHandler.changeFee.selector;
        selectors[3] = MarketHandler.writeRecord.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), selectors);
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// @dev One function, so that forge spends its sequences once for all of them. A trade is long to sign and to settle.
    /// forge-config: default.invariant.runs = 24
    /// forge-config: default.invariant.depth = 48
    function invariant_all() public view {
        conduit_keeps_nothing();
        fees_arrive();
        every_name_is_its_buyers();
    }

    function conduit_keeps_nothing() private view {
        vm.assertEq(token.balanceOf(address(conduit)), 0, "SESH of the conduit");
        vm.assertEq(token.allowance(address(conduit), address(registry)), 0, "allowance left");
        vm.assertEq(registry.balanceOf(address(conduit)), 0, "names of the conduit");
    }

    function fees_arrive() private view {
        vm.assertEq(token.balanceOf(address(registry)), handler.expectedRegistry(), "registry");
        vm.assertEq(handler.feeWalletBalance(), handler.expectedFees(), "fee wallet");
    }

    function every_name_is_its_buyers() private view {
        for (uint256 i = 0; i < handler.NAMES(); ++i) {
            vm.assertEq(registry.ownerOf(handler.idOfNumber(i)), handler.expectedOwner(i), "owner");
        }
    }
}
